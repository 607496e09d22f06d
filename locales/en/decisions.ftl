command-rozhodnuti = what the group decided, e.g. /decisions survey
    .also = resolutions
# $number: how many there are, $query: what is looked for (none: nothing)
decisions-title = { $query ->
    [none] ⚖ What was decided
   *[other] ⚖ What was decided: { $query }
 }
decisions-none = { $query ->
    [none] No decisions here yet. They appear when minutes are published.
   *[other] I know no decision about it: { $query }. They appear when minutes are published.
 }
decisions-resolution = { $when }: Resolution no. { $mark } – { $text }
decisions-item = { $when }: { $text } – { $outcome }
decisions-vote = { $when }, out of a meeting: { $text }
decisions-more = and { $more } older ones; look for a word: /decisions survey
decisions-button-minutes = Minutes: { $when }
