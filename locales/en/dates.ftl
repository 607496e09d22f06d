# The language's own name for itself; settings in every language offer it by this name.
language-name = English

# $weekday: mon to sun; $day, $month, $year: digits; $name: the month, jan to dec.
day = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
 } { $day }{"\u00A0"}{ $name ->
    [jan] January
    [feb] February
    [mar] March
    [apr] April
    [may] May
    [jun] June
    [jul] July
    [aug] August
    [sep] September
    [oct] October
    [nov] November
   *[dec] December
 }{"\u00A0"}{ $year }
clock = { $hour }:{ $minute }
# $day: the day with its name; $from, $to: clock times.
day-from = { $day }, { $from }
day-from-to = { $day }, { $from }–{ $to }
# $from, $to: days, with their hours where a meeting runs past midnight.
days = { $from }{"\u00A0"}– { $to }
day-bare = { $day }{"\u00A0"}{ $name ->
    [jan] January
    [feb] February
    [mar] March
    [apr] April
    [may] May
    [jun] June
    [jul] July
    [aug] August
    [sep] September
    [oct] October
    [nov] November
   *[dec] December
 }{"\u00A0"}{ $year }
# a Wednesday in two weeks, as people type it: Wed 22 November
day-soon = Wed { $day } { $name ->
    [jan] January
    [feb] February
    [mar] March
    [apr] April
    [may] May
    [jun] June
    [jul] July
    [aug] August
    [sep] September
    [oct] October
    [nov] November
   *[dec] December
 }
day-short = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
 } { $day } { $name ->
    [jan] Jan
    [feb] Feb
    [mar] Mar
    [apr] Apr
    [may] May
    [jun] Jun
    [jul] Jul
    [aug] Aug
    [sep] Sep
    [oct] Oct
    [nov] Nov
   *[dec] Dec
 }
