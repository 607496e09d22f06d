"""The process in which a file is read. It gets bytes on its standard input, answers in JSON, and can do nothing else.

An attack in the file would have to break out of a process that holds no secret, opens no connection, starts no program,
writes no file, and ends when it takes too much memory or time.
"""

import importlib
import json
import resource
import sys

from domain.errors import BadInput

MEMORY = 512 * 1024 * 1024  # bytes
SECONDS = 15  # of the processor
FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system", "os.spawn", "ctypes.")


def main() -> None:
    """Read one file."""
    told = json.loads(sys.stdin.buffer.readline())
    module, _, function = told["reader"].partition(":")
    read = getattr(importlib.import_module(module), function)
    _confine()
    try:
        answer: dict[str, object] = {"read": read(sys.stdin.buffer.read(), told["name"])}
    except BadInput as slip:
        answer = {"refused": slip.key, "values": slip.values}
    except Exception:  # a damaged file has as many words for it as its libraries have lines
        answer = {"refused": "file-unreadable", "values": {}}
    sys.stdout.write(json.dumps(answer))


def _confine() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_refuse)


def _refuse(event: str, _about: object) -> None:
    if event.startswith(FORBIDDEN):
        raise PermissionError(event)


if __name__ == "__main__":
    main()
