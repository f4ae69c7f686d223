rounds = Insamlingar
rounds-about = När idéer samlas in, och vad ni frågar efter.
rounds-none = Ingen insamling har öppnats än.
rounds-none-next = Öppna den första här nedanför. Utan insamling går det inte att lämna idéer.
rounds-name = Namn
rounds-question = Vad ni frågar
rounds-question-hint = Står ovanför rutan där idén skrivs.
rounds-opens = Öppnar
rounds-closes = Sista dag
rounds-closes-hint = Lämna tomt om insamlingen är öppen tills vidare. Idéer som kommer senare tas emot ändå och märks som sena.
rounds-state = Läge
rounds-open = Öppen
rounds-closed = Stängd
rounds-coming = Kommer
rounds-until-further-notice = tills vidare
rounds-new = Öppna en insamling
rounds-add = Öppna insamlingen
rounds-added = Insamlingen är inlagd.
rounds-changed = Insamlingen är ändrad.
rounds-close-title = Stäng i dag, eller öppna igen
rounds-close-text = Stänger du insamlingen tas idéer emot även i fortsättningen, men märks som sena. Det går att öppna den igen.
rounds-waiting = { $n ->
    [one] En av dess idéer väntar på svar och behåller sin dag.
   *[other] { $n } av dess idéer väntar på svar och behåller sina dagar.
}
rounds-close = Stäng nu
rounds-reopen = Öppna igen tills vidare
rounds-did-close = Insamlingen är stängd.
rounds-did-reopen = Insamlingen är öppen igen.
fault-closes-before-opening = Sista dagen kommer före den dag då insamlingen öppnar.
rounds-continues = Fortsätter
rounds-continues-none = Ingen tidigare insamling
rounds-continues-hint = Idéer om en plats som inte togs upp i den insamlingen kan följa med hit.
along-title = Idéer som kan följa med
along-lead = De här idéerna från { $earlier } gäller en plats och togs inte upp då. Välj dem som ska följa med till { $round }. De blir inte nya idéer: de behåller nummer, text och svar, och den som lämnade idén får veta.
along-answered = Svaret då:
along-choose = Ska följa med
along-look = Se vad som följer med
along-look-all = { $n ->
    [one] Se den enda
   *[other] Se alla { $n }
}
along-looking = { $n ->
    [one] Den här idén följer med, och den som lämnade den får veta. Det går att ångra i dag.
   *[other] De här { $n } idéerna följer med, och de som lämnade dem får veta. Det går att ångra i dag.
}
along-carry = { $n ->
    [one] Låt idén följa med
   *[other] Låt { $n } idéer följa med
}
along-back = Tillbaka utan att ändra
along-none = Inga fler idéer väntar på att följa med.
along-came = Har följt med
along-did = { $n ->
    [one] En idé följer med, och den som lämnade den får veta.
   *[other] { $n } idéer följer med, och de som lämnade dem får veta.
}
along-undo = Ångra det senaste
along-offered = Idéer från en tidigare insamling kan följa med till { $round }.
idea-came-along = följer med till { $round }
refusal-nothing-chosen = Välj minst en idé.
refusal-not-offered = Idé { NUMBER($n, useGrouping: "false") } kan inte längre följa med. Läs sidan på nytt.
refusal-not-carried = Idén är redan med i något, eller avslutad. Den kan inte följa med.
refusal-carried-already = Idén följer redan med.
