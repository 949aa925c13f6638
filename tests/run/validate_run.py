# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks run documents against the schema: validate_run.py SCHEMA FILE...

One line a file: "ok", or the place and the fault. Exit status 0 unless a file cannot be read.
"""
import json
import sys

import jsonschema


def verdict(validator, path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    fault = jsonschema.exceptions.best_match(validator.iter_errors(document))
    if fault is None:
        return "ok"
    place = "/".join(str(step) for step in fault.absolute_path)
    return f"{place}: {fault.message[:200]}".replace("\n", " ")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.argv[2:]:
        print(verdict(validator, path))


main()
