"""Buttons that cannot be forged, moved to another room, or grow too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from handlers.kit.capability import book
from handlers.kit.signing import LIMIT, Pressed, read, sign

KEY = b"0123456789abcdef"
PRESSED = st.builds(
    Pressed,
    st.sampled_from(sorted(book().buttons)),
    st.lists(st.integers(0, 10**6), max_size=2).map(tuple),
    st.integers(0, 999),
)


@given(PRESSED, st.integers(1, 10**9))
def test_a_button_says_in_its_room_what_was_put_on_it_and_fits_64_bytes(pressed: Pressed, room: int) -> None:
    data = sign(KEY, room, pressed)
    assert len(data.encode()) <= LIMIT
    assert read(KEY, room, data) == pressed


@given(PRESSED, st.integers(1, 999), st.integers(1, 999))
def test_it_says_nothing_in_another_room(pressed: Pressed, here: int, there: int) -> None:
    if here == there:
        return
    with pytest.raises(BadInput):
        read(KEY, there, sign(KEY, here, pressed))


@given(st.text(max_size=64))
def test_what_we_did_not_sign_is_refused_and_never_breaks_us(data: str) -> None:
    with pytest.raises(BadInput):
        read(KEY, 1, data)


@given(PRESSED, st.integers(0, 63), st.characters(codec="ascii"))
def test_a_changed_letter_is_noticed(pressed: Pressed, place: int, letter: str) -> None:
    data = sign(KEY, 1, pressed)
    place %= len(data)
    changed = data[:place] + letter + data[place + 1 :]
    if changed == data:
        return
    with pytest.raises(BadInput):
        read(KEY, 1, changed)
