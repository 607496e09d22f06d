"""Capital and small letters of the languages of minutes, for classes of patterns."""

UPPER = "A-ZÁÄČĎÉĚÍĹĽŇÓÔŘŠŤÚŮÝŽ"
LOWER = "a-záäčďéěíĺľňóôřšťúůýž"
BULLETS = "-–—•*·▪●○◦♦◆■□►▸‣∙⁃❖✦"  # signs before the points of a list
