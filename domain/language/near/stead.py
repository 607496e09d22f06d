"""Slovak, German and Polish: who comes in somebody's stead. Folded words."""

STEAD = "pride|zucastni|kommt|vertritt|przyjdzie|zastapi"
