"""`verbale take FILE.eml`: a submission that came by e-mail, handed in at the counter."""

import datetime
from pathlib import Path
from typing import Annotated

import typer

from verbale.cli.output import refuse, say


def run(
    file: Annotated[Path, typer.Argument(help="The message, as a mail program saves it.")],
    language: Annotated[str, typer.Option(help="en, fr or es: the language of the receipt code's words.")] = "en",
) -> None:
    """It is sealed like every submission; its receipt code is printed, to be sent back to whoever wrote.

    Example: verbale take message.eml --language fr
    """
    try:
        from verbale.web.databases import Face
        from verbale.web.starting import make_ready

        make_ready(Face.ALL)
        from verbale.intake.configured import desk_key, pepper
        from verbale.intake.handing_in import hand_in
        from verbale.intake.mail import NoMessage, read_mail
        from verbale.wording import LANGUAGES, language_named
        from verbale.wording import say as in_words
    except ModuleNotFoundError as error:
        refuse(f"taking submissions needs {error.name}, which comes with: pip install 'verbale[web]'")
    if language not in LANGUAGES:
        refuse(f"no such language: {language!r}; choose en, fr or es")
    spoken = language_named(language)
    try:
        mail = read_mail(file.read_bytes(), spoken)
    except OSError as error:
        refuse(f"{file} cannot be read ({error.strerror})")
    except NoMessage as error:
        refuse(f"{file}: {error}")
    today = datetime.date.today()  # noqa: DTZ011 - the edge, where a day may be asked of the machine
    receipt = hand_in(mail.told, mail.source, mail.files, desk_key(), pepper(), today)
    for each in mail.left_out:
        say(f"verbale: left out: {in_words(f'submit.wrong.{each.code}', spoken, name=each.name)}")
    typer.echo(receipt.code)
