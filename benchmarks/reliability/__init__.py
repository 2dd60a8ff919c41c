"""Proofs that the archive loses nothing; ``python -m benchmarks.reliability`` runs them."""
