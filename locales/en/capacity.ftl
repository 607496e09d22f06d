command-kapacita = how many people a meeting takes
    .also = seats
capacity-seats = Seats: { $seats }
capacity-free = { $free ->
    [0] All seats are taken.
    [one] { $free } seat is left.
   *[other] { $free } seats are left.
 }
capacity-waiting = { $number } waiting: { $names }
capacity-waiting-noted = All seats are taken, you are number { $place } on the waiting list. I will tell you as soon as a seat is free.
capacity-mine = Noted: you will come, but the seats are taken. You are number { $place } on the waiting list.
capacity-list-waiting = Waiting for a seat ({ $number })
capacity-promoted = A seat is free: see you at “{ $title }”, { $when }. If you cannot come any more, please write “I can't come”.
capacity-promoted-unreached = At “{ $title }” there is a seat now for: { $names }. I cannot write to them privately, please tell them.
capacity-demoted = “{ $title }”, { $when }, has fewer seats now, and you are on the waiting list. I will tell you as soon as a seat is free.
capacity-demoted-unreached = At “{ $title }” there is no seat any more for: { $names }. I cannot write to them privately, please tell them.
capacity-button = Capacity
capacity-ask = How many people fit in? Write a number.
capacity-none = No limit
capacity-noted = { $seats ->
    [one] “{ $title }” has { $seats } seat.
   *[other] “{ $title }” has { $seats } seats.
 }
capacity-none-noted = Seats at “{ $title }” are not counted.
capacity-zero = There has to be at least one seat. If they are not to be counted, choose “No limit”.
capacity-large = I cannot count so many seats, at most { $most }. If they are not to be counted, choose “No limit”.
capacity-how = How many seats are there? Write just a number, for example: 20
capacity-no-seat = There is no free seat for a guest. Bring them when one is free, or ask the coordinator for a larger room.
privacy-table-seat-order = Order of seats
