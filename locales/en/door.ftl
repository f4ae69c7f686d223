# Error pages
page-gone = The page has been removed
page-gone-text = What was here is no longer available.
page-refused = That could not be done
page-cross-site = It came from another website
page-cross-site-text = For safety we only accept forms sent from our own pages. Go to the page and send it from there.
page-bad-request = We did not understand what was sent
page-bad-request-text = Go back, reload the page and try again.
page-too-large = The file or text is too large
page-too-large-text = Split it or choose a smaller file, and try again.
page-too-large-most = What you sent is larger than what is taken in: at most { $size }. Split the text or choose a smaller file, and send again.
page-too-large-kept = What you wrote. Copy it from here.
page-timeout = It took too long
page-timeout-text = Nothing has changed. Try again in a while.
page-unavailable = We cannot reach our database right now
page-unavailable-text = It usually passes in a few seconds. Nothing that you sent has changed anything: reload the page, or send again in a while.
page-needs-right = This page needs the right to { $right }. A coordinator or administrator can give you a role with that right.
# Sign in
sign-in-text = Enter your e-mail address and we will send a link that signs you in. You do not need a password.
sign-in-email = E-mail address
sign-in-send = Send the link
sign-in-sent = Look in your e-mail
sign-in-sent-text = If the address belongs to an account, a link is on its way. It works for 15 minutes and can be used once.
sign-in-land-text = Press the button to sign in on this device.
signed-out = You are signed out.
invitation = Invitation
invitation-text = You are invited as { $role }. When you accept, you get an account and are signed in.
invitation-accept = Accept
# Choose a place
choose-space = Choose a place
choose-space-none = There is no place here yet.
demo-about = Everything here is made up: the place names are real, but ideas, people and decisions are examples.
demo-roles = Try a role without an account
# Refusals
refusal-link-used = The link has been used or is too old. Ask for a new one.
refusal-too-many-links = Too many links have been sent to the address. Wait an hour and try again.
refusal-not-an-email = Enter an e-mail address, for example name@example.com.
refusal-bad-colour = The colour cannot be read against white. Choose a darker one.
refusal-not-permitted = You do not have the right to do this.
# Rights
right-see-desk = see the desk
right-register-ideas = register ideas
right-import-ideas = import ideas
right-sort-ideas = sort ideas
right-steer-ideas = decide how ideas are taken further
right-draft-answers = write answers
right-send-answers = send answers
right-see-contact = see contact details
right-manage-space = change the settings of the place
right-invite = invite colleagues
right-administer = administer the installation
right-read-log = read the log
right-lead-groups = lead working groups
right-work-proposals = work on proposals
right-assess = assess proposals
right-steer-proposals = prioritise proposals and send them for decision
right-keep-decisions = record the decisions of boards
right-keep-actions = plan and follow actions
right-draft-strategy = draft strategy and goals
right-keep-plans = keep one’s own action plan
right-review-measures = review ongoing measures
right-publish = publish reports
right-see-work = see working material
right-follow-boards = follow what lies before one’s own boards
# Roles
role-coordinator = coordinator
role-sorter = sorter
role-registrar = registrar
role-group-member = group member
role-group-lead = group lead
role-municipal-editor = municipal editor
role-board-secretary = board secretary
role-politician = politician
role-analyst = analyst
role-international-coordinator = international coordinator
role-programme-officer = programme officer
role-evaluator = evaluator
role-land-editor = land editor
role-admin = administrator
role-auditor = auditor
# My sign-ins
sessions = My sign-ins
sessions-text = This is where you are signed in. End what you do not recognise or no longer use.
sessions-device = { $browser } on { $system }
sessions-device-system = Unknown browser on { $system }
sessions-device-unknown = Unknown device
sessions-began = Signed in { $when }
sessions-used = Last used { $when }.
sessions-until = Ends on { $when } unless it is used.
sessions-here = This device
sessions-end = Sign out there
sessions-end-others = Sign out everywhere but here
sessions-others-text = Have you lost a phone, or used a computer that others use?
sessions-ended = You are signed out there.
sessions-ended-others = { $n ->
    [one] You are signed out in one other place.
   *[other] You are signed out in { $n } other places.
}
# Refusals about roles and settings
refusal-last-administrator = This is the last administrator. Make somebody else an administrator first.
refusal-last-coordinator = This is the last person who can let others in. Make somebody else a coordinator first.
refusal-own-language-missing = Your own language must be one of those the pages are offered in.
refusal-has-role = The person already has that role.
refusal-choose-organisation = Choose which municipality or organisation the role is for.
refusal-already-invited = That address already has an invitation to the role.
# Words to avoid
term-hint = The text is saved. It says “{ $avoid }”; here we would rather write “{ $prefer }”.
term-hint-reason = The text is saved. It says “{ $avoid }”; here we would rather write “{ $prefer }”. { $reason }
# Codes as they are typed
code-empty = Enter the four words of the code.
code-few = { $n ->
    [one] Some words are missing. You have entered one word of four.
   *[other] Some words are missing. You have entered { $n } words of four.
}
code-many = There are too many words. A code is four words and a digit.
code-unknown = We do not recognise word number { $place }, “{ $word }”. Have another look at your receipt.
code-unknown-near = We do not recognise word number { $place }, “{ $word }”. Did you mean “{ $nearest }”?
code-instead = Yes, I meant “{ $nearest }”
code-mixed = The words do not belong together. Have another look at your receipt.
code-check = The digit does not fit the words. Perhaps two words have changed places, or one word is wrong.
code-wait = { $n ->
    [one] Many codes have been tried. Wait one minute and try again. What you typed is still there.
   *[other] Many codes have been tried. Wait { $n } minutes and try again. What you typed is still there.
}
