"""One window for each person and archive: a second launch brings the first one forward and ends."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject

from editor.archive.presence import me

_PATIENCE_MS = 500
_RAISE = b"raise"


def _name(folder: Path) -> str:
    """A name that this person's launches on this archive share, and nobody else's."""
    whose = f"{me()} {folder.resolve()}".encode()
    return f"pcc-response-editor-{hashlib.sha256(whose).hexdigest()[:24]}"


def raise_the_first(folder: Path) -> bool:
    """Ask the window that already has this archive to come forward; False where there is none."""
    if not _may_be_open(folder):
        return False

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_RAISE)
    socket.waitForBytesWritten(_PATIENCE_MS)
    socket.disconnectFromServer()
    return True


def _may_be_open(folder: Path) -> bool:
    """Whether it is worth asking. Where Qt's local servers are files, there most often is none."""
    return os.name != "posix" or Path(QDir.tempPath(), _name(folder)).exists()


class Doorbell(QObject):
    """Listens for second launches and calls ``rung`` for each."""

    def __init__(self, folder: Path, rung: Callable[[], None]) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__()
        self._rung = rung
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # What a killed program left behind under this name would keep us from listening.
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
        self._rung()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()
