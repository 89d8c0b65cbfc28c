"""What newsparse costs, as ratios to work that everybody knows: ``python -m benchmarks``."""
