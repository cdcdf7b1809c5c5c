"""A process of its own that collects, for a test that kills it: `prepare N`, `collect`, `report`."""

import json
import os
import sys

import django


def main(asked: str, count: int) -> None:
    from tests.desk.submitting import AT, crossing_of, submit
    from verbale.desk.keyring import keyring, make_pair
    from verbale.desk.log.models import LogEntry
    from verbale.desk.log.verifying import breaks_of_log
    from verbale.desk.steps.collect import collect
    from verbale.desk.submissions.models import Submission
    from verbale.intake.handing_in import SubmittedFile, say_to_desk
    from verbale.intake.models import Crossing, CrossingFile
    from verbale.web.home import made_home

    if asked == "prepare":
        from django.core.management import call_command

        make_pair(made_home())
        for database in ("default", "intake"):
            call_command("migrate", database=database, verbosity=0)
        for number in range(count):
            receipt = submit(files=[SubmittedFile(f"{number}.txt", b"words")], keys=keyring())
            say_to_desk(crossing_of(receipt), "more", keyring().public, AT.date())
    elif asked == "collect":
        print("begins", flush=True)
        collect(AT)
    else:
        taken = Submission.objects.all()
        found = {
            "numbers": [each.number for each in taken],
            "whole": sum((e.people.count(), e.files.count()) == (1, 1) and hasattr(e, "source") for e in taken),
            "notes": sum(each.notes.count() for each in taken),
            "logged": LogEntry.objects.filter(action="receive").count(),
            "waiting": Crossing.objects.filter(collected=False).count(),
            "files_left": CrossingFile.objects.count(),
            "breaks": [each.code for each in breaks_of_log()],
        }
        print(json.dumps(found))


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "verbale.web.settings.all")
    django.setup()
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
