"""Training of Détente's reader: one small encoder for attribution, events, status and unknown actors."""
