requests-names = Kolečko, Kolecko
undo-late = It is too late to take it back, that works for ten minutes. Please tell me what should change.
