# Omat suunnitelmat
nav-coverage = Kattavuus: kuka toteuttaa mitäkin strategiasta
coverage-lead = { $lines } kohtaa omissa suunnitelmissa, { $parties } osapuolta, { $areas } aluetta. Tyhjät ruudut on merkitty.
coverage-of = Perustuu strategiaan
coverage-caption = Kohdat osapuolen ja alueen mukaan
coverage-party = Osapuoli, tila, viimeksi muutettu
coverage-total = Yhteensä
coverage-empty = tyhjä
coverage-empty-cells = { $n ->
    [one] Yksi ruutu on tyhjä.
   *[other] { $n } ruutua on tyhjiä.
}
coverage-none = Yhteistä strategiaa, josta suunnitelmat johdettaisiin, ei vielä ole.
coverage-none-next = Kun strategia on hyväksytty, jokainen osapuoli tekee oman suunnitelmansa.
plan-state-not_started = Ei aloitettu
plan-state-drafting = Laadinnassa
plan-state-adopted = Hyväksytty
plan-state-following_up = Seurannassa
plan-line-planned = Suunniteltu
plan-line-ongoing = Käynnissä
plan-line-done = Valmis
plan-line-dropped = Ei toteudu
plan-line-without = Ilman strategian kohtaa
plan-without = Ilman strategian kohtaa
plan-never = –
plan-changed = muutettu { $date }
plan-draft = Suunnitelma on laadinnassa. Siitä ei ole päätetty, ja se voi muuttua.
plan-watermark = Luonnos
plan-no-lines = Suunnitelmassa ei ole vielä kohtia.
plan-from = Strategiasta:
refusal-plan-begun = Suunnitelma on jo aloitettu.
refusal-plan-needs-decision = Hyväksytty suunnitelma tarvitsee viittauksen päätökseen.
refusal-plan-not-adopted = Suunnitelma on hyväksyttävä ennen seurantaa.
refusal-no-such-plan = Suunnitelmaa ei löydy.
refusal-plan-title-missing = Kirjoita nimi tai mitä aiotte tehdä.
refusal-party-unknown = Osapuolta ei ole organisaatioissa. Valitse luettelosta.
refusal-plan-no-such-line = Kohtaa ei löydy.
# Työpöytä
desk-plan = Oma suunnitelma: { $party }
desk-plan-line-new = Lisää kohta suunnitelmaan
coverage-parties = Kaikki osapuolet
