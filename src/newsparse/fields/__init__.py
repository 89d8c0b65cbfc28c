"""The fields: one printed element in, a value out, each room usable alone."""
