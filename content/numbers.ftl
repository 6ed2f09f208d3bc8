# Numbers that stand in many articles. Change one here and every text in every language changes with it.
# In an article write the term, never the number: "Call { -emergency-number }." (the check finds a typed number).
# Where a number comes from stands behind its name; a number without a stored page says "to be verified".

# Ambulance, police, fire brigade; free. basicrights.nl/glossary/emergency-care-nl
-emergency-number = 112
# Suicide prevention, day and night. upday.com (2025), hartvannederland.nl (2020)
-suicide-line = 113
# The same line, free. upday.com (2025), hartvannederland.nl (2020)
-suicide-line-free = 0800-0113
# Veilig Thuis, violence at home; free, day and night. rijksoverheid.nl, huiselijk geweld
-violence-home-line = 0800-2000
# Centrum Seksueel Geweld; free, day and night. To be verified
-sexual-violence-line = 0800-0188
# Tip line of Meld Misdaad Anoniem; free. politie.nl/themas/meld-misdaad-anoniem.html
-anonymous-tip-line = 0800-7000
# Slachtofferhulp Nederland (victim support). politie.nl/themas/slachtofferhulp.html
-victim-support-line = 0900-0101
# CoMensha, trafficking, weekdays 9:00-17:00. wegwijzermensenhandel.nl
-trafficking-line = 033-448 11 86
# FairWork. To be verified
-fairwork-line = 020-760 08 09
# Dokters van de Wereld, helpdesk; leave a message, they call back. doktersvandewereld.org/contact/need-help
-doctors-of-the-world-line = 020-765 38 01
# Landelijk Meldpunt Zorg, weekdays 9:00-17:00. igj.nl/onderwerpen/klacht-of-vraag-over-de-zorg
-care-complaints-line = 088-120 50 20
# De Luisterlijn, day and night. zeelandnet.nl (2024)
-listening-line = 088-0767 000
# Kindertelefoon, for children and young people; free. kindertelefoon.nl
-child-line = 0800-0432
# Infopunt Onbedoelde Zwangerschap. fiom.nl (2023)
-unwanted-pregnancy-line = 0800-6160
# Juridisch Loket; free. To be verified
-legal-desk-line = 0800-8020
# Defence for Children. To be verified
-childrens-rights-line = 071-516 09 80
# IOM the Netherlands, voluntary return. wegwijzermensenhandel.nl
-iom-line = 088-746 44 66
# Meldpunt Vreemdelingendetentie. Newsletter 2020, to be checked
-detention-complaints-line = 010-747 01 56
# The same, free from detention. Newsletter 2020, to be checked
-detention-complaints-line-free = 0800-338 87 76
