"""When a network lets us send again."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.ground.limits import MATRIX, NONE, TELEGRAM, Limiter, Window
from domain.delivery import Rank

CHATS = st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), st.sampled_from(Rank)), min_size=1, max_size=120)


@given(CHATS, st.booleans())
def test_no_window_is_ever_overfull(chats: list[tuple[str, Rank]], private: bool) -> None:
    limiter, now, sends = Limiter(TELEGRAM), 0.0, []
    for chat, rank in chats:
        now = limiter.free_at(chat, private, now, rank)
        limiter.sent(chat, now, rank)
        sends.append((chat, now))
    for window in TELEGRAM.private if private else TELEGRAM.group:
        for chat in {chat for chat, _ in chats}:
            assert fits([at for one, at in sends if one == chat], window)
    assert fits([at for _, at in sends], TELEGRAM.bot[0])


def fits(moments: list[float], window: Window) -> bool:
    """Whether no window of that length holds more than its count."""
    return all(
        later - earlier >= window.seconds - 1e-6
        for earlier, later in zip(moments, moments[window.count :], strict=False)
    )


def test_a_chat_that_asked_for_silence_gets_it_and_the_others_do_not() -> None:
    limiter = Limiter(TELEGRAM)
    limiter.rest("a", 30.0)
    assert limiter.free_at("a", private=False, now=1.0) == 30.0
    assert limiter.free_at("b", private=False, now=1.0) == 1.0


def test_a_network_that_counts_all_that_the_bot_sends_is_left_alone_as_a_whole() -> None:
    for rules, other in ((MATRIX, 30.0), (TELEGRAM, 1.0)):
        limiter = Limiter(rules)
        limiter.refused("a", 30.0)
        assert limiter.free_at("a", private=False, now=1.0) == 30.0
        assert limiter.free_at("b", private=False, now=1.0) == other


def test_twenty_messages_to_each_of_twenty_groups_take_at_most_twenty_seconds() -> None:
    limiter, last = Limiter(TELEGRAM), 0.0
    waiting = {f"group {n}": 20 for n in range(20)}
    now = 0.0
    while any(waiting.values()):
        free = {chat: limiter.free_at(chat, False, now) for chat, left in waiting.items() if left}
        chat, now = min(free.items(), key=lambda one: one[1])
        limiter.sent(chat, now)
        waiting[chat] -= 1
        last = now
    assert last <= 20.0


def test_the_playground_has_no_limits() -> None:
    limiter = Limiter(NONE)
    for _ in range(1000):
        assert limiter.free_at("a", False, 5.0) == 5.0
        limiter.sent("a", 5.0)


def test_a_card_is_never_older_than_five_seconds_however_many_answer() -> None:
    """Somebody answers every half a second for five minutes, and thumbs take what is left."""
    limiter, shown = Limiter(TELEGRAM), [0.0]
    for number in range(600):
        now = number / 2
        for rank in (Rank.CARD, Rank.MARK):
            if limiter.free_at("a", private=False, now=now, rank=rank) <= now:
                limiter.sent("a", now, rank)
                shown += [now] if rank is Rank.CARD else []
    assert max(later - earlier for earlier, later in pairwise(shown)) <= 5.0


def test_an_answer_to_a_command_finds_room_at_once_among_thumbs() -> None:
    limiter, now = Limiter(TELEGRAM), 0.0
    for _ in range(300):
        now = limiter.free_at("a", private=False, now=now, rank=Rank.MARK)
        assert limiter.free_at("a", private=False, now=now) == now
        limiter.sent("a", now, Rank.MARK)
        assert limiter.free_at("a", private=False, now=now) == now
