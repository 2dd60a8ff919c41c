"""What an office sets once: who it is, its rules, its Word templates."""
