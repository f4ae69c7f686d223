# Felsidor
page-gone = Sidan är borttagen
page-gone-text = Det som fanns här finns inte längre.
page-refused = Det gick inte
page-cross-site = Det kom från en annan webbplats
page-cross-site-text = Av säkerhetsskäl tar vi bara emot formulär som skickas från våra egna sidor. Gå till sidan och skicka därifrån.
page-bad-request = Vi förstod inte vad som skickades
page-bad-request-text = Gå tillbaka, ladda om sidan och försök igen.
page-too-large = Filen eller texten är för stor
page-too-large-text = Dela upp den eller välj en mindre fil och försök igen.
page-too-large-most = Det du skickade är större än vad som tas emot: högst { $size }. Dela upp texten eller välj en mindre fil, och skicka igen.
page-too-large-kept = Det du skrev. Kopiera det härifrån.
page-timeout = Det tog för lång tid
page-timeout-text = Ingenting har ändrats. Försök igen om en stund.
page-unavailable = Vi når inte vår databas just nu
page-unavailable-text = Det brukar gå över på några sekunder. Ingenting av det du skickade har ändrats: ladda om sidan eller skicka igen om en stund.
page-needs-right = För den här sidan behövs rätten att { $right }. Den som samordnar eller administrerar kan ge dig en roll med den rätten.
# Logga in
sign-in-text = Skriv din e-postadress så skickar vi en länk som loggar in dig. Du behöver inget lösenord.
sign-in-email = E-postadress
sign-in-send = Skicka länken
sign-in-sent = Titta i din e-post
sign-in-sent-text = Om adressen hör till ett konto är en länk på väg. Den gäller i 15 minuter och kan användas en gång.
sign-in-land-text = Tryck på knappen för att logga in på den här enheten.
signed-out = Du är utloggad.
invitation = Inbjudan
invitation-text = Du är inbjuden som { $role }. När du tackar ja får du ett konto och blir inloggad.
invitation-accept = Tacka ja
# Välj plats
choose-space = Välj plats
choose-space-none = Här finns ännu ingen plats.
demo-about = Här är allt påhittat: platsernas namn är verkliga, men idéer, personer och beslut är exempel.
demo-roles = Prova en roll utan konto
# Avslag
refusal-link-used = Länken är redan använd eller för gammal. Be om en ny.
refusal-too-many-links = För många länkar har skickats till adressen. Vänta en timme och försök igen.
refusal-not-an-email = Skriv en e-postadress, till exempel namn@exempel.se.
refusal-bad-colour = Färgen går inte att läsa mot vitt. Välj en mörkare.
refusal-not-permitted = Du har inte rätt att göra det här.
# Rättigheter
right-see-desk = se skrivbordet
right-register-ideas = registrera idéer
right-import-ideas = importera idéer
right-sort-ideas = sortera idéer
right-steer-ideas = besluta hur idéer tas vidare
right-draft-answers = skriva svar
right-send-answers = skicka svar
right-see-contact = se kontaktuppgifter
right-manage-space = ändra platsens inställningar
right-invite = bjuda in kollegor
right-administer = administrera installationen
right-read-log = läsa loggen
right-lead-groups = leda arbetsgrupper
right-work-proposals = arbeta fram förslag
right-assess = bedöma förslag
right-steer-proposals = prioritera och skicka förslag till beslut
right-keep-decisions = registrera organens beslut
right-keep-actions = planera och följa åtgärder
right-draft-strategy = skriva på strategi och mål
right-keep-plans = hålla den egna handlingsplanen
right-review-measures = granska pågående åtgärder
right-publish = publicera rapporter
right-see-work = se arbetsmaterial
right-follow-boards = följa vad som ligger framför de egna nämnderna
# Roller
role-coordinator = samordnare
role-sorter = sorterare
role-registrar = registrator
role-group-member = gruppmedlem
role-group-lead = gruppledare
role-municipal-editor = kommunredaktör
role-board-secretary = nämndsekreterare
role-politician = politiker
role-analyst = analytiker
role-international-coordinator = internationell samordnare
role-programme-officer = programhandläggare
role-evaluator = utvärderare
role-land-editor = markredaktör
role-admin = administratör
role-auditor = granskare
# Mina inloggningar
sessions = Mina inloggningar
sessions-text = Här är du inloggad. Avsluta det du inte känner igen eller inte längre använder.
sessions-device = { $browser } på { $system }
sessions-device-system = Okänd webbläsare på { $system }
sessions-device-unknown = Okänd enhet
sessions-began = Inloggad { $when }
sessions-used = Senast använd { $when }.
sessions-until = Slutar { $when } om den inte används.
sessions-here = Den här enheten
sessions-end = Logga ut där
sessions-end-others = Logga ut överallt utom här
sessions-others-text = Har du tappat en telefon, eller använt en dator som andra använder?
sessions-ended = Du är utloggad där.
sessions-ended-others = { $n ->
    [one] Du är utloggad på en annan plats.
   *[other] Du är utloggad på { $n } andra platser.
}
# Avslag om roller och inställningar
refusal-last-administrator = Det här är den sista administratören. Gör någon annan till administratör först.
refusal-last-coordinator = Det här är den sista som kan släppa in andra. Gör någon annan till samordnare först.
refusal-own-language-missing = Ert eget språk måste vara ett av dem som sidorna finns på.
refusal-has-role = Personen har redan den rollen.
refusal-choose-organisation = Välj vilken kommun eller organisation rollen gäller.
refusal-already-invited = Den adressen har redan en inbjudan till rollen.
# Ord att undvika
term-hint = Texten är sparad. I den står ”{ $avoid }”; här skriver vi hellre ”{ $prefer }”.
term-hint-reason = Texten är sparad. I den står ”{ $avoid }”; här skriver vi hellre ”{ $prefer }”. { $reason }
# Koder som skrivs in
code-empty = Skriv de fyra orden i koden.
code-few = { $n ->
    [one] Det fattas ord. Du har skrivit ett ord av fyra.
   *[other] Det fattas ord. Du har skrivit { $n } ord av fyra.
}
code-many = Det är för många ord. En kod är fyra ord och en siffra.
code-unknown = Vi känner inte igen ord nummer { $place }, ”{ $word }”. Titta på kvittot en gång till.
code-unknown-near = Vi känner inte igen ord nummer { $place }, ”{ $word }”. Menade du ”{ $nearest }”?
code-instead = Ja, jag menade ”{ $nearest }”
code-mixed = Orden hör inte ihop. Titta på kvittot en gång till.
code-check = Siffran stämmer inte med orden. Kanske har två ord bytt plats, eller så är ett ord fel.
code-wait = { $n ->
    [one] Många koder har provats. Vänta en minut och försök igen. Det du skrev står kvar.
   *[other] Många koder har provats. Vänta { $n } minuter och försök igen. Det du skrev står kvar.
}
