"""Who is to do what by when, with labels and without."""
