# jak lidé bota oslovují, oddělené čárkou
requests-names = Kolečko, Kolecko
undo-late = Na vrácení už je pozdě, jde to deset minut. Co se má změnit, mi prosím napište.
