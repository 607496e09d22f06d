"""`make audit`: known vulnerabilities, licences of what we ship, and secrets that slipped into the repository.

What cannot be checked is said and does not fail; what is found does.
"""

import json
import re
import subprocess
import sys
import tempfile
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
BASELINE = ".secrets.baseline"
# Licences under which our own (Apache-2.0) may stand beside theirs.
FREE = re.compile(
    r"apache|bsd|mit\b|isc\b|internet systems consortium|permission is hereby granted|mpl|mozilla|psf|python software"
    r"|unlicense|zero|0bsd|lgpl|lesser|public domain",
    re.IGNORECASE,
)


def shipped() -> str:
    """The locked dependencies of the program, as a file of requirements."""
    how = ["--locked", "--no-default-groups", "--no-emit-project", "--no-hashes", "--quiet"]
    done = subprocess.run([BIN / "uv", "export", *how], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


def vulnerabilities(requirements: str) -> bool:
    """Whether none is known, or nobody could be asked."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(requirements)
        file.flush()
        command = [BIN / "pip-audit", "-r", file.name, "--no-deps", "--disable-pip", "-f", "json", "--timeout", "15"]
        try:
            done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
            found = json.loads(done.stdout)["dependencies"]
        except (ValueError, KeyError, subprocess.TimeoutExpired):
            print("? vulnerabilities: could not be checked, the source of their list does not answer")
            return True
    asked = [one for one in found if "skip_reason" not in one]
    if not asked:
        print(f"? vulnerabilities: could not be checked, nothing is known here of any of {len(found)} dependencies")
        return True
    bad = [one for one in asked if one["vulns"]]
    for one in bad:
        print(f"✗ {one['name']} {one['version']}: {', '.join(vuln['id'] for vuln in one['vulns'])}")
    if not bad:
        print(f"✓ vulnerabilities: none known in {len(asked)} of {len(found)} dependencies")
    return not bad


def licences(requirements: str) -> bool:
    """Whether every dependency that is installed here says a licence that we may ship beside ours."""
    names = re.findall(r"^([A-Za-z0-9._-]+)==", requirements, re.MULTILINE)
    said = {name: _licence(name) for name in names}
    wrong = {name: text for name, text in said.items() if text is not None and not FREE.search(text)}
    for name, text in wrong.items():
        print(f"✗ licence of {name}: {text or 'not said'}")
    if not wrong:
        print(f"✓ licences: {sum(text is not None for text in said.values())} dependencies, all free to ship")
    return not wrong


def _licence(name: str) -> str | None:
    """What a package says of its licence; None for one that this platform does not need."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    about = found.metadata
    said = [one for one in about.get_all("Classifier") or [] if one.startswith("License ::")]
    said += [one for one in (about.get("License-Expression"), about.get("License")) if one]
    return " ".join(one[:80] for one in said) or _text(found)


def _text(found: Distribution) -> str:
    """The beginning of the licence that came along."""
    files = [one for one in found.files or [] if one.name.upper().startswith(("LICEN", "COPYING"))]
    return " ".join(files[0].read_text("utf-8").split())[:300] if files else ""


def secrets() -> bool:
    """Whether no file has a secret that the baseline does not know for a made-up one."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=False, capture_output=True, text=True)
    files = [one for one in listed.stdout.split("\0") if one and one != BASELINE and (ROOT / one).is_file()]
    if not files:
        print("? secrets: could not be checked, this is no git repository")
        return True
    with tempfile.TemporaryDirectory() as folder:
        known = Path(folder) / "baseline"  # the tool writes new line numbers into the one that it is given
        known.write_bytes((ROOT / BASELINE).read_bytes())
        hook = [BIN / "detect-secrets-hook", "--baseline", known, *files]
        done = subprocess.run(hook, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode not in (0, 3):
        print(done.stdout.strip() or done.stderr.strip())
        print("✗ secrets: see above; what is made up goes into the baseline: make secrets")
        return False
    print(f"✓ secrets: none in {len(files)} files")
    return True


def main() -> int:
    """0 when nothing was found."""
    requirements = shipped()
    return 0 if all([vulnerabilities(requirements), licences(requirements), secrets()]) else 1


if __name__ == "__main__":
    sys.exit(main())
