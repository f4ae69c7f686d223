# Egna planer
nav-coverage = Täckning: vem gör vad av strategin
coverage-lead = { $lines } punkter i egna planer, { $parties } parter, { $areas } områden. Tomma rutor är markerade.
coverage-of = Härleds ur
coverage-caption = Punkter per part och område
coverage-party = Part, läge, senast ändrad
coverage-total = Summa
coverage-empty = tomt
coverage-empty-cells = { $n ->
    [one] En ruta är tom.
   *[other] { $n } rutor är tomma.
}
coverage-none = Det finns ingen gemensam strategi att härleda planer ur än.
coverage-none-next = När en strategi är antagen gör varje part sin egen plan.
plan-state-not_started = Inte påbörjad
plan-state-drafting = Skrivs
plan-state-adopted = Antagen
plan-state-following_up = Följs upp
plan-line-planned = Planerad
plan-line-ongoing = Pågår
plan-line-done = Klar
plan-line-dropped = Blir inte av
plan-line-without = Utan strategipunkt
plan-without = Utan strategipunkt
plan-never = –
plan-changed = ändrad { $date }
plan-draft = Planen skrivs. Den är inte beslutad och kan ändras.
plan-watermark = Utkast
plan-no-lines = Planen har inga punkter än.
plan-from = Ur strategin:
refusal-plan-begun = Planen är redan påbörjad.
refusal-plan-needs-decision = En antagen plan behöver en hänvisning till beslutet.
refusal-plan-not-adopted = Planen måste antas innan den följs upp.
refusal-no-such-plan = Planen finns inte.
refusal-plan-title-missing = Skriv vad det heter eller vad ni ska göra.
refusal-party-unknown = Parten finns inte bland organisationerna. Välj en i listan.
refusal-plan-no-such-line = Punkten finns inte.
# Skrivbordet
desk-plan = Egen plan: { $party }
desk-plan-line-new = Lägg till punkt i planen
coverage-parties = Alla parter
