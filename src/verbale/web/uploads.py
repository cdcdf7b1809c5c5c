"""Uploads stay in memory until they are sealed: nothing that a source sends is ever written to a disk in clear."""

from io import BytesIO

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload

LARGEST = 110 * 1024 * 1024
"""Of all files of a request together, a little above what the form allows, so that the form can say which file is too large."""


class MemoryOnly(FileUploadHandler):
    """Keeps each file in memory, and stops the connection once all together are too much."""

    def __init__(self, request: object = None) -> None:
        super().__init__(request)  # type: ignore[arg-type]  # Django gives None or the request
        self.together = 0
        self.content = BytesIO()

    def new_file(self, *arguments: object, **more: object) -> None:
        super().new_file(*arguments, **more)  # type: ignore[arg-type]  # handed on as it came
        self.content = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002 - Django passes it
        self.together += len(raw_data)
        if self.together > LARGEST:
            raise StopUpload(connection_reset=True)
        self.content.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self.content.seek(0)
        return InMemoryUploadedFile(
            self.content, self.field_name, self.file_name or "", self.content_type or "", file_size, self.charset
        )
