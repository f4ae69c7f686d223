# Eigne planar
nav-coverage = Dekning: kven gjer kva av strategien
coverage-lead = { $lines } punkt i eigne planar, { $parties } partar, { $areas } område. Tomme ruter er merkte.
coverage-of = Byggjer på
coverage-caption = Punkt per part og område
coverage-party = Part, status, sist endra
coverage-total = Sum
coverage-empty = tomt
coverage-empty-cells = { $n ->
    [one] Éi rute er tom.
   *[other] { $n } ruter er tomme.
}
coverage-none = Det finst ingen felles strategi å byggje planar på enno.
coverage-none-next = Når ein strategi er vedteken, lagar kvar part sin eigen plan.
plan-state-not_started = Ikkje byrja
plan-state-drafting = Under arbeid
plan-state-adopted = Vedteken
plan-state-following_up = Blir følgd opp
plan-line-planned = Planlagd
plan-line-ongoing = Går føre seg
plan-line-done = Ferdig
plan-line-dropped = Blir ikkje noko av
plan-line-without = Utan strategipunkt
plan-without = Utan strategipunkt
plan-never = –
plan-changed = endra { $date }
plan-draft = Planen er under arbeid. Han er ikkje vedteken og kan bli endra.
plan-watermark = Utkast
plan-no-lines = Planen har ingen punkt enno.
plan-from = Frå strategien:
refusal-plan-begun = Planen er alt byrja.
refusal-plan-needs-decision = Ein vedteken plan må vise til vedtaket.
refusal-plan-not-adopted = Planen må vedtakast før han blir følgd opp.
refusal-no-such-plan = Planen finst ikkje.
refusal-plan-title-missing = Skriv kva det heiter eller kva de skal gjere.
refusal-party-unknown = Parten finst ikkje blant organisasjonane. Vel ein i lista.
refusal-plan-no-such-line = Punktet finst ikkje.
# Skrivebordet
desk-plan = Eigen plan: { $party }
desk-plan-line-new = Legg til punkt i planen
coverage-parties = Alle partar
