# Egne planer
nav-coverage = Dekning: hvem gjør hva av strategien
coverage-lead = { $lines } punkter i egne planer, { $parties } parter, { $areas } områder. Tomme ruter er markert.
coverage-of = Bygger på
coverage-caption = Punkter per part og område
coverage-party = Part, status, sist endret
coverage-total = Sum
coverage-empty = tomt
coverage-empty-cells = { $n ->
    [one] Én rute er tom.
   *[other] { $n } ruter er tomme.
}
coverage-none = Det finnes ingen felles strategi å bygge planer på ennå.
coverage-none-next = Når en strategi er vedtatt, lager hver part sin egen plan.
plan-state-not_started = Ikke begynt
plan-state-drafting = Under arbeid
plan-state-adopted = Vedtatt
plan-state-following_up = Følges opp
plan-line-planned = Planlagt
plan-line-ongoing = Pågår
plan-line-done = Ferdig
plan-line-dropped = Blir ikke noe av
plan-line-without = Uten strategipunkt
plan-without = Uten strategipunkt
plan-never = –
plan-changed = endret { $date }
plan-draft = Planen er under arbeid. Den er ikke vedtatt og kan bli endret.
plan-watermark = Utkast
plan-no-lines = Planen har ingen punkter ennå.
plan-from = Fra strategien:
refusal-plan-begun = Planen er allerede begynt.
refusal-plan-needs-decision = En vedtatt plan må vise til vedtaket.
refusal-plan-not-adopted = Planen må vedtas før den følges opp.
refusal-no-such-plan = Planen finnes ikke.
refusal-plan-title-missing = Skriv hva det heter eller hva dere skal gjøre.
refusal-party-unknown = Parten finnes ikke blant organisasjonene. Velg en i listen.
refusal-plan-no-such-line = Punktet finnes ikke.
# Skrivebordet
desk-plan = Egen plan: { $party }
desk-plan-line-new = Legg til punkt i planen
coverage-parties = Alle parter
