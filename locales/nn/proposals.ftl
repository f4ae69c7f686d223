# Framlegg
nav-proposals = Framlegg
proposal-number = Framlegg { $n }
proposal-working = Under arbeid
proposal-closed = Avslutta
proposal-opened = Framlegget vart opna
proposal-working-text = Alle ideane i framlegget får melding når noko hender.
proposal-built-of = { $n ->
    [one] Bygd av éin idé
   *[other] Bygd av { $n } idear
}
proposal-ideas = Ideane og kva vi tok med frå dei
proposal-no-ideas = Ingen idear er med i framlegget enno.
proposals-lead = Her blir idear arbeidde saman til framlegg. Frå kvart framlegg går tråden attende til ideane det byggjer på.
proposals-none = Ingen framlegg enno.
proposals-none-next = Dei kjem når ideane er sorterte. I mellomtida kan du lese ideane.
thread-from-ideas = { $n ->
    [one] Frå éin idé
   *[other] Frå { $n } idear
}
