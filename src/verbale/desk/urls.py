"""Addresses of the desk. All begin with /desk, where the gate stands."""

from allauth.account import views as account
from allauth.mfa.base import views as factor
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as passkey
from django.urls import path

from verbale.desk.accounts.views import accounts
from verbale.desk.cases.views import cases, do_in_case, one_case
from verbale.desk.clearance.views import answer
from verbale.desk.communications.views import communication, communication_log, communications, texts
from verbale.desk.drafts.beginning import begin
from verbale.desk.drafts.views import draft
from verbale.desk.log.views import whole_log
from verbale.desk.screening.views import do, one_file, one_submission, screening
from verbale.desk.transmission.views import sent_file, transmit
from verbale.desk.waiting.views import waiting

SIGNING_IN = [
    # the names are allauth's, which looks for its pages by them
    path("desk/sign-in", account.login, name="account_login"),
    path("desk/sign-in/code", factor.authenticate, name="mfa_authenticate"),
    path("desk/sign-in/passkey", passkey.login_webauthn, name="mfa_login_webauthn"),
    path("desk/sign-out", account.logout, name="account_logout"),
    path("desk/account", factor.index, name="mfa_index"),
    path("desk/account/confirm", account.reauthenticate, name="account_reauthenticate"),
    path("desk/account/confirm/code", factor.reauthenticate, name="mfa_reauthenticate"),
    path("desk/account/confirm/passkey", passkey.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("desk/account/app", totp.activate_totp, name="mfa_activate_totp"),
    path("desk/account/app/remove", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("desk/account/passkeys/add", passkey.add_webauthn, name="mfa_add_webauthn"),
    path("desk/account/passkeys/<int:pk>/remove", passkey.remove_webauthn, name="mfa_remove_webauthn"),
    path("desk/account/recovery", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("desk/account/recovery/new", recovery.generate_recovery_codes, name="mfa_generate_recovery_codes"),
]

urlpatterns = [
    path("desk", waiting, name="desk"),
    path("desk/screening", screening, name="screening"),
    path("desk/screening/<slug:submission>", one_submission, name="submission"),
    path("desk/screening/<slug:submission>/files/<slug:file>", one_file, name="submission-file"),
    path("desk/screening/<slug:submission>/<slug:doing>", do, name="submission-do"),
    path("desk/cases", cases, name="cases"),
    path("desk/cases/<slug:case>", one_case, name="case"),
    path("desk/cases/<slug:case>/<slug:doing>", do_in_case, name="case-do"),
    path("desk/communications", communications, name="communications"),
    path("desk/communications/new", begin, name="begin"),
    path("desk/communications/<slug:key>", communication, name="communication"),
    path("desk/communications/<slug:key>/draft", draft, name="draft"),
    path("desk/communications/<slug:key>/answer", answer, name="answer"),
    path("desk/communications/<slug:key>/transmit", transmit, name="transmit"),
    path("desk/communications/<slug:key>/files/<int:number>", sent_file, name="sent-file"),
    path("desk/communications/<slug:key>/texts", texts, name="texts"),
    path("desk/communications/<slug:key>/log", communication_log, name="communication-log"),
    path("desk/log", whole_log, name="log"),
    path("desk/accounts", accounts, name="accounts"),
    *SIGNING_IN,
]
