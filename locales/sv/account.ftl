# Svarsbokslutet
nav-account = Svarsbokslut
account = Svarsbokslut
account-lead = Varje idé som har kommit in finns med här. Ingen försvinner.
account-empty = Inga idéer har kommit in ännu.
account-equation = { $total } mottagna = { $answered } besvarade eller i förslag + { $under } på gång + { $parked } vilande + { $gone } återtagna eller dolda
account-chart = Så står det till med alla idéer
account-col-state = Läge
account-col-ideas = Idéer
account-col-all = Alla
account-answered = Besvarade eller i förslag
account-under-way = På gång
account-parked = Vilande
account-gone = Återtagna eller dolda
account-received = Mottagna
account-table = Idéer efter läge och insamling
account-round = Insamling { $number }
account-idea = Idé { $number }
account-days = { $n ->
    [one] en dag utan besked
   *[other] { $n } dagar utan besked
}
account-silent = Utan besked längre än { $days } dagar: { $n }
account-silent-none = Ingen har väntat för länge på besked.
account-silent-text = De här idéernas ägare har väntat för länge på ett ord från oss. De som har väntat längst står först.
account-helped = Hjälpte svaren?
account-promises = Det här har vi lovat
account-promise-first = { $n ->
    [one] Inom en arbetsdag har någon läst din idé.
   *[other] Inom { $n } arbetsdagar har någon läst din idé.
}
account-promise-silence = { $n ->
    [one] Du ska aldrig vänta mer än en dag på besked. Gör du det står idén på listan här.
   *[other] Du ska aldrig vänta mer än { $n } dagar på besked. Gör du det står idén på listan här.
}
account-promise-clarify = { $n ->
    [one] Frågar vi dig om något har du en dag på dig att svara. Sedan går vi vidare ändå.
   *[other] Frågar vi dig om något har du { $n } dagar på dig att svara. Sedan går vi vidare ändå.
}
account-promise-park = { $n ->
    [one] En idé får vila högst en dag. Sedan tas den upp igen.
   *[other] En idé får vila högst { $n } dagar. Sedan tas den upp igen.
}
account-csv = Hämta siffrorna (CSV)
account-stamp = Läget { $moment }
