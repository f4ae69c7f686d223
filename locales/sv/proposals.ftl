# Förslag
nav-proposals = Förslag
proposal-number = Förslag { $n }
proposal-working = Under arbete
proposal-closed = Avslutat
proposal-opened = Förslaget öppnades
proposal-working-text = Alla idéer i förslaget får besked när något händer.
proposal-built-of = { $n ->
    [one] Byggt av en idé
   *[other] Byggt av { $n } idéer
}
proposal-ideas = Idéerna och vad vi tog med från dem
proposal-no-ideas = Inga idéer är med i förslaget än.
proposals-lead = Här arbetas idéer ihop till förslag. Från varje förslag går tråden tillbaka till idéerna det byggs av.
proposals-none = Inga förslag ännu.
proposals-none-next = De kommer när idéerna är sorterade. Under tiden kan du läsa idéerna.
thread-from-ideas = { $n ->
    [one] Från en idé
   *[other] Från { $n } idéer
}
