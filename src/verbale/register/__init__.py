"""The register: what is public. It knows neither the desk nor the door."""
