"""Everything at one moment, as values, and one export a file. Knows neither files nor faces."""
