"""Looking for a date together: the slots that somebody proposes, and what people say of them."""
