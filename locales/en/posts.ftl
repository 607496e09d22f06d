command-role = who holds which role
help-posts = say who holds a role: /roles OSZ: Peter Sims
posts-title = 🎭 Roles
posts-nobody = nobody
posts-none = There is no role yet. Add one like this: /roles OSZ: Peter Sims
posts-hint = Tap a role to change it; add a new one like this: /roles OSZ: Peter Sims
posts-how = Please write the role and who holds it, for instance: /roles OSZ: Peter Sims. If nobody does: /roles OSZ: nobody
posts-many = There can be { $limit } roles at most.
posts-ask-holder = Who holds the role { $name } now? Write a name, or “nobody”.
posts-unknown = I have no “{ $name }” on the roster. Please add them by /member, or write the full name.
posts-several = Several people are called “{ $name }”: { $names }. Please write the full name.
posts-ask-hold = The role { $name } will be held by { $holder }. Its open tasks go along.
posts-button-yes = Yes
# $tasks: how many open tasks went along
posts-held = { $holder } now holds the role { $name }. { $tasks ->
    [0] No open task went along.
    [one] One open task went along.
   *[other] { $tasks } open tasks went along.
 }
posts-freed = Nobody holds the role { $name } now. { $tasks ->
    [0] No open task waits for it.
    [one] One open task waits for whoever takes it over.
   *[other] { $tasks } open tasks wait for whoever takes it over.
 }
posts-told = You now hold the role { $name }. { $tasks ->
    [0] No open task belongs to it.
    [one] One open task belongs to it.
   *[other] { $tasks } open tasks belong to it.
 }
posts-told-before = The role { $name } is now held by { $holder }. { $tasks ->
    [0] {""}
    [one] One open task went along.
   *[other] { $tasks } open tasks went along.
 }
privacy-table-post = Roles
