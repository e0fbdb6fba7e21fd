"""Answers conformance cases with the JSON Schemas alone: how far schemas get without the model.

A case of the kind "validation" is answered with "valid"; the others are skipped. Requires the package jsonschema.

Run: node conformance/run.js -- python3 conformance/json_schema_only.py
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

SCHEMAS = pathlib.Path(__file__).parent.parent / "json-schema"


def validators():
    """The validator of each record kind, and of the record set."""
    found = {}
    for file in SCHEMAS.glob("*.schema.json"):
        kind = file.name.removesuffix(".schema.json")
        found[kind] = Draft202012Validator(json.loads(file.read_text(encoding="utf-8")))
    return found


def is_valid(value, by_kind):
    """Whether the schema of the record kind accepts a value."""
    kind = value.get("kind") if isinstance(value, dict) else None
    return isinstance(kind, str) and kind in by_kind and by_kind[kind].is_valid(value)


def main():
    by_kind = validators()
    for line in sys.stdin:
        case = json.loads(line)
        answer = {"id": case["id"]}
        if case["kind"] == "validation":
            answer["output"] = {"valid": is_valid(case["input"], by_kind)}
        else:
            answer["skipped"] = True
        print(json.dumps(answer), flush=True)


main()
