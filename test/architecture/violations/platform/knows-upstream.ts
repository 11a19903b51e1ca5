import 'bpmn-server';
import 'feelin';
import 'json-rules-engine';
