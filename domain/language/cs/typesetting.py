"""Czech as it should be set: no-break spaces."""

from domain.language.text import Pattern

HARD = "\u00a0"
# Source: ČSN 01 6910, where a line must not break.
GAPS = [
    (Pattern(r"(?<![^\W_])([kKsSvVzZoOuUaAiI]) (?=[\w\d„(])"), rf"\1{HARD}"),
    (Pattern(r"(?<!\d)(\d{1,2}\.) (?=\d{1,2}\.(?!\d))"), rf"\1{HARD}"),
    (Pattern(rf"(\d{{1,2}}\.[ {HARD}]?\d{{1,2}}\.) (?=\d{{4}}\b)"), rf"\1{HARD}"),
    (Pattern(r"\b(\d{1,2}\.) (?=[a-záčďéěíňóřšťúůýž])"), rf"\1{HARD}"),
    (
        Pattern(
            r"\b((?:Bc|Mgr|MgA|Ing|MUDr|JUDr|PhDr|RNDr|ThDr|doc|prof|arch|p|č|str|čl|odst|tel|ul|nám|tř)\.) (?=\S)"
        ),
        rf"\1{HARD}",
    ),
    (Pattern(r"(§) (?=\d)"), rf"\1{HARD}"),
    (Pattern(r"(\d) (?=(?:%|°C|Kč|h|hod\.?|min\.?|km|m|kg|let|osob|členů|hodin|minut)(?![\w]))"), rf"\1{HARD}"),
    (Pattern(r"(?<=\d) (?=\d{3}(?!\d))"), HARD),
]


def vlna(text: str) -> str:
    """The text with no-break spaces where Czech wants them: after "k", "v"; in dates; before units and after titles."""
    for gap, put in GAPS:
        text = gap.sub(put, text)
    return text
