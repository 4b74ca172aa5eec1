# English help stands in the doc comments of the commands and flags.
help-veche = Records of a town's work with public associations, and the year's account
