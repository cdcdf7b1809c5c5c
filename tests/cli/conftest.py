from pathlib import Path

import pytest

LETTER = """Mandates of the Special Rapporteur on the situation of human rights defenders

Ref.: AL XAL 5/2023
(Please use this reference in your reply)

3 May 2023

Excellency,

I have the honour to address you in my capacity as Special Rapporteur on the situation of human rights defenders, pursuant to Human
Rights Council resolution 52/4.

In this connection, I would like to bring to the attention of your Excellency’s Government information I have received concerning
the arrest of Ms. **Ilse Maravane**.

*According to the information received:*

On 14 November 2022, Ms. Maravane was arrested in Oreba.

I should be grateful for your observations on the matters below:

1. Please provide any additional information.

I would appreciate receiving a response within 60 days.

Please accept, Excellency, the assurances of my highest consideration.

Nadira Osei

Special Rapporteur on the situation of human rights defenders
"""


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """A folder with two letters, one in a folder below, and a file that no command should pick up by itself."""
    folder = tmp_path / "letters"
    (folder / "more").mkdir(parents=True)
    (folder / "first.md").write_text(LETTER, encoding="utf-8")
    (folder / "more" / "second.md").write_text(LETTER.replace("5/2023", "6/2023"), encoding="utf-8")
    (folder / "notes.ini").write_text("[nothing]", encoding="utf-8")
    return folder
