# Enter the code
mine-enter-title = Follow your idea
mine-enter-lead = Enter the code you were given when you left your idea. You will then see how far it has come.
mine-code = Your code
mine-code-hint = Four words and a digit, for example “{ $example }”. Capital or small letters make no difference, and you may leave out the digit.
mine-open = Show my idea
mine-continue = Continue to idea no. { $number }
mine-code-empty = Enter the four words of the code.
mine-code-few = { $n ->
    [one] Some words are missing. You have entered one word of four.
   *[other] Some words are missing. You have entered { $n } words of four.
}
mine-code-many = There are too many words. A code is four words and a digit.
mine-code-unknown = We do not recognise word number { $place }, “{ $word }”. Have another look at your receipt.
mine-code-unknown-near = We do not recognise word number { $place }, “{ $word }”. Did you mean “{ $nearest }”?
mine-code-instead = Yes, I meant “{ $nearest }”
mine-code-mixed = The words do not belong together. Have another look at your receipt.
mine-code-check = The digit does not fit the words. Perhaps two words have changed places, or one word is wrong.
mine-code-not-found = We find no idea with that code here. Have another look at your receipt. If the code is on a paper card, it may take a few days before we have typed it in.
mine-code-on-card = The code is right. It is on an idea card that we have not typed in yet. Look again in a few days with the same code.
mine-code-wait = { $n ->
    [one] Many codes have been tried. Wait one minute and try again. What you typed is still there.
   *[other] Many codes have been tried. Wait { $n } minutes and try again. What you typed is still there.
}
mine-lost = Have you lost the code?
mine-lost-text = We cannot find it again, because we do not keep it in readable form. That is why nobody else can read what is meant for you alone. If you have the number of your idea, you can follow it among all the ideas, and you can always leave a new one.
mine-session-over = Some time had passed, so we closed the page. Enter the code again.
mine-session-over-kept = Some time had passed, so we closed the page. What you wrote is here below. Enter the code again and you can send it.
# My idea
mine-title = Your idea no. { $number }
mine-left-on = Left on { $date }
mine-public-page = How everyone else sees it
mine-held = The text is not shown to others yet. First somebody looks for names and phone numbers that should not be public.
mine-masked = For everyone else a few words are covered, to protect somebody’s personal data. Here you see your text as you wrote it.
# Where it stands
mine-state-received = Your idea has arrived. Nobody has read it yet.
mine-state-sorted = Your idea has been read and sorted.
mine-state-clarifying = We have a question for you.
mine-state-in-proposal = Your idea is part of proposal { $proposals }.
mine-state-in-proposal-unnamed = Your idea is part of a proposal.
mine-state-parked = Your idea is resting until { $date }.
mine-state-referred = Your idea has been passed on to { $receiver }.
mine-because-referred = This is what we wrote to them:
mine-because-parked = This is why:
mine-state-answered = Your idea has been answered.
mine-state-withheld = The text of your idea is not shown publicly.
mine-state-withdrawn = You have taken your idea back.
# What happens next
mine-next-received = Somebody will have read it by { $date }. You always get an answer.
mine-next-word = You will hear from us by { $date }.
mine-next-late = You should have heard from us by { $date }. We are late, and that is our fault. Your idea is still with us and will get an answer.
mine-next-clarifying = Please reply by { $date }. If you do not, we go on with what you have already written.
mine-next-parked = We will then take it up again. You do not need to do anything.
mine-next-referred = They now take it further. With us it is closed.
mine-next-referred-number = They now take it further. Their number for it is { $reference }. With us it is closed.
mine-next-answered = With us it is closed. If there is more you wonder about, you can write to us on this page.
mine-next-withheld = If you think this is wrong, you can write to us on this page.
mine-next-withdrawn = We do nothing more with it. You can leave a new idea whenever you like.
mine-coming-read = Somebody reads and sorts it
mine-coming-word = Our next word to you
mine-coming-reply = Your reply to our question
mine-coming-wake = We take it up again
mine-coming-answer = An answer to you
mine-by = by { $date }
# The red thread
told-receipt = Your idea arrived
told-sorted = We read and sorted it
told-question = We asked you
told-question-closed = We went on without a reply to the question
told-reply-received = Your reply arrived
told-you-wrote = You wrote
told-in-proposal = It became part of proposal { $proposal }
told-in-proposal-unnamed = It became part of a proposal
told-left-proposal = It was taken out of proposal { $proposal }
told-left-proposal-unnamed = It was taken out of a proposal
told-parked = It was put to rest until { $date }
told-woken = We took it up again
told-referred = We passed it on to { $receiver }
told-answered = You were answered
told-progress = We told you how it is going
told-withheld = The text was taken out of public view
told-withdrawn = You took it back
told-reopened = We took it up again
told-undone = We put a mistake right
told-did-it-help = We asked whether the answer helped
told-took = We took from it: { $took }
told-reference = Their number for it: { $reference }
# Write to us
mine-write = Write to us about the idea
mine-field-text = What you would like to say
mine-reply-to-question = Your reply
mine-reply-hint = On this site only those who work with the ideas see it. It becomes a public record.
mine-reply-send = Send
mine-replied = Thank you, it has arrived.
mine-moved-on = That was no longer possible, because the idea has moved on. This is how it stands now.
# Did the answer help?
mine-helped-title = Did our answer help you?
mine-field-why = If not: this is missing
mine-helped-button-yes = Yes
mine-helped-button-no = No
mine-helped-yes = Thank you, that is good to know.
mine-helped-no = Thank you for telling us. We have taken the idea up again.
# News by e-mail
mine-address-new = Get news by e-mail
mine-address-known = News goes to { $address }
mine-field-email = E-mail address
mine-email-change = Leave empty to keep the address you have.
mine-field-lang = Language of letters
mine-field-name = Name
mine-name-change = Leave empty to keep the name you have given.
mine-field-name_public = May the name be shown?
mine-name-public = My name may be shown with the idea
mine-address-kept = What you enter here is not shown to others unless you choose so. You can remove it whenever you like.
mine-address-kept-until = We keep these details until { $date }. You can remove them whenever you like.
mine-address-remove = Remove my details
mine-address-saved = Saved.
mine-address-removed = Your details have been removed. Your idea is still here, and the code still works.
# Take back
mine-withdraw = Take the idea back
mine-withdraw-title = Do you want to take the idea back?
mine-withdraw-text = The text is no longer shown to others.
mine-withdraw-number = Number { $number } stays in the count, so that everyone can see that nothing has disappeared.
mine-withdraw-final = We do not work on it any further. This cannot be undone, but you can leave a new idea.
mine-withdraw-record = What has come in is a public record and may be handed out to somebody who asks for it.
mine-withdraw-yes = Yes, take the idea back
mine-withdraw-no = No, keep it
mine-withdrawn = You have taken the idea back.
# Close
mine-leave = Close this page
mine-leave-text = The page closes by itself two hours after you last used it. Close it yourself if you have borrowed somebody’s phone or computer.
mine-left = The page is closed. The code still works.
mine-state-adopted = The proposal that your idea is part of has been adopted.
mine-state-realised = Your idea has led to a result.
mine-next-realised = Thank you for contributing. If you wonder about anything more, you can write to us on this page.
mine-coming-result = It is carried out and gives a result
told-submitted = The proposal went to { $m } bodies for decision
told-decided = Decided in { $n } of { $m }: { $title }
told-adopted = Everyone said yes: { $title }
told-referred-back = The proposal was sent back for more work: { $title }
told-rejected = One of the proposals was turned down: { $title }
told-action-planned = An action is planned: { $title }
told-action-started = It has begun: { $title }
told-action-completed = It has been carried out: { $title }
told-action-cancelled = It was called off: { $title }
told-realised = It gave a result: { $title }
told-invited = You are invited: { $title }
told-carried = It came along into { $title }
