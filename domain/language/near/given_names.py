"""Given names that people of other languages bear in Czech groups."""

from domain.language.text import words

FOREIGN = words(
    """
Oleksandr Olena Oksana Iryna Irina Natalia Natalija Svitlana Tetyana Tetiana Volodymyr Serhij Sergej Andrij Mykola
Mykhailo Ihor Yulia Julia Viktoria Viktorija Dmytro Dmitrij Bohdan Taras Maksym Olha Halyna Ljudmyla Anastasia
Jurij Vasyl Sofia Maria Ján Juraj Ľubomír Ľubica Zuzana Katarína Mária Gejza Dezider Ladislava Dušan Branislav Thi
Minh Nguyen John James William George Thomas Paul Mary Anne Ann Sarah Susan Margaret Ruth Tom Robert Michael
Richard Charles Alan Elizabeth Emma Samuel Fatima Mohamed Ahmed Ali Hans Klaus Jürgen Wolfgang Ursula Anja Piotr
Krzysztof Agnieszka Malgorzata
"""
)
