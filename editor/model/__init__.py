"""Documents as immutable values, and the pure functions that change, check and describe them. No Qt, no I/O."""
