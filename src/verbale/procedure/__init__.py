"""The procedure as rules: what may happen next, who may do it, and when it is due. No clock, no database, no words."""
