"""Past responses, typed by hand for years: read in, shown beside their text, corrected, saved."""
