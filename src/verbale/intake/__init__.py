"""The border: what crosses the counter. It knows neither the desk nor how to open what it holds."""
