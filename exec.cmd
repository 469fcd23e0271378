@rem The scripts of package.json say `exec`, so that a signal to npm reaches the program; the shell of Windows has none.
@%*
