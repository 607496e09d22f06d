"""What keeps going round: updates come in and find their deed, debts go out, the clock is waited for."""
