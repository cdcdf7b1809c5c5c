"""The application as servers call it: the face named by `VERBALE_FACE`, else all of them."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", f"verbale.web.settings.{os.environ.get('VERBALE_FACE', 'all')}")
application = get_wsgi_application()
