"""What reads meetings, instruments, demands and replies: a small network on top of the reader's states."""
