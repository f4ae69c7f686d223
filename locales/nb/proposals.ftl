# Forslag
nav-proposals = Forslag
proposal-number = Forslag { $n }
proposal-working = Under arbeid
proposal-closed = Avsluttet
proposal-opened = Forslaget ble åpnet
proposal-working-text = Alle ideer i forslaget får beskjed når noe skjer.
proposal-built-of = { $n ->
    [one] Bygd av én idé
   *[other] Bygd av { $n } ideer
}
proposal-ideas = Ideene og hva vi tok med fra dem
proposal-no-ideas = Ingen ideer er med i forslaget ennå.
proposals-lead = Her arbeides ideer sammen til forslag. Fra hvert forslag går tråden tilbake til ideene det bygger på.
proposals-none = Ingen forslag ennå.
proposals-none-next = De kommer når ideene er sortert. I mellomtiden kan du lese ideene.
thread-from-ideas = { $n ->
    [one] Fra én idé
   *[other] Fra { $n } ideer
}
